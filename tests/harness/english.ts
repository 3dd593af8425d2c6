import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { useMessages } from '../../utils/i18n/index.ts';

// Unit tests run outside of a browser: there the messages come from here.
useMessages(english);
