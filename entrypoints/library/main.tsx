import { render } from 'preact';
import { LibraryScreen } from '../../components/library/LibraryScreen.tsx';
import '../../components/library/library.css';
import { fragmentUrl } from '../../utils/clippings/text-fragment.ts';
import { background } from '../../utils/messaging/client.ts';

/** Hands a text to the browser as a download; nothing leaves the machine. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

const screen = document.querySelector('#screen');
if (screen) {
  render(
    <LibraryScreen
      background={background}
      linkTo={fragmentUrl}
      saveFile={saveFile}
      copy={(text) => navigator.clipboard.writeText(text)}
      now={() => new Date()}
    />,
    screen,
  );
}
