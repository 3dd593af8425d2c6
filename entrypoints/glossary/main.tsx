import { render } from 'preact';
import { GlossaryScreen } from '../../components/glossary/GlossaryScreen.tsx';
import { dressPage } from '../../components/ui/dress-page.ts';
import { wearTheme } from '../../utils/settings/theme.ts';
import '../../components/glossary/glossary.css';
import { copy, load, save } from './deeds.ts';

wearTheme(document);
dressPage(document, 'glossary');
const screen = document.querySelector('#screen');
if (screen) render(<GlossaryScreen deeds={{ load, copy, save }} />, screen);
