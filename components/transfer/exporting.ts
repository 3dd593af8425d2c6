import type { MessageKey } from '../../utils/i18n/index.ts';
import type { BackgroundApi } from '../../utils/messaging/protocol.ts';
import type { Remote } from '../../utils/messaging/wire.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import type { Result } from '../../utils/model/result.ts';

/** What clippings leave with. */
export type Exporting = {
  background: Pick<Remote<BackgroundApi>, 'getClippings'>;
  /** With what each is called, and what it is good for. */
  formats: readonly { id: string; label: MessageKey; purpose: MessageKey }[];
  /**
   * Clippings as a file. `isSpreadsheetSafe`: for tables, no cell is taken for a formula. Fails where the format
   * cannot hold so many.
   */
  write(
    format: string,
    clippings: readonly Clipping[],
    isSpreadsheetSafe: boolean,
  ): Promise<Result<Blob>>;
  /** Hands a file in a format to the browser as a download; answers its name. */
  save(format: string, file: Blob): string;
  /**
   * Puts clippings on the clipboard with their citations, as rich and as plain text. They may still be on their
   * way: some browsers take only what a click has announced.
   */
  copy(clippings: Promise<Result<readonly Clipping[]>>): Promise<Result<null>>;
};
