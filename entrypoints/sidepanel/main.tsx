import { mountLibrary } from '../library/mount.tsx';

// The library in its narrow form, beside whatever is read.
mountLibrary();
