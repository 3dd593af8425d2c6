import { mountLibrary } from './mount.tsx';

mountLibrary();
