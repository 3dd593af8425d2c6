import { render } from 'preact';
import { LibraryScreen } from '../../components/library/LibraryScreen.tsx';
import '../../components/library/library.css';
import { saveFile } from '../../components/ui/save-file.ts';
import { fragmentUrl } from '../../utils/clippings/text-fragment.ts';
import { background } from '../../utils/messaging/client.ts';

const screen = document.querySelector('#screen');
if (screen) {
  render(
    <LibraryScreen
      background={background}
      linkTo={fragmentUrl}
      saveFile={(name, text) => saveFile(name, text, 'text/markdown')}
      copy={(text) => navigator.clipboard.writeText(text)}
      now={() => new Date()}
    />,
    screen,
  );
}
