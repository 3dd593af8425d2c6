import { render } from 'preact';
import { dressPage } from '../../components/ui/dress-page.ts';
import { SampleArticle } from '../../components/welcome/SampleArticle.tsx';
import { wearTheme } from '../../utils/settings/theme.ts';
import '../../components/welcome/sample.css';

/*
 * A short article of ours, which the welcome page shows in a frame, read by the same script as every page of a
 * site: what the reader tries there is what will happen elsewhere.
 */
wearTheme(document);
dressPage(document, 'sample_headline');
const screen = document.querySelector('#screen');
if (screen) render(<SampleArticle />, screen);

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = '/content-scripts/article.css';
// Nobody may bring scripts into a page of ours: the card's is there from the beginning.
const scripts = ['/content-scripts/article.js', '/card.js'].map((src) =>
  Object.assign(document.createElement('script'), { src }),
);
document.head.append(style, ...scripts);
