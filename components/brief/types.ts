import type { MessageKey } from '../../utils/i18n/index.ts';
import type { Block } from '../../utils/model/block.ts';
import type { Brief, BriefId, BriefList, KeptBrief } from '../../utils/model/brief.ts';
import type { Clipping, ClippingId } from '../../utils/model/clipping.ts';
import type { Result } from '../../utils/model/result.ts';

/** Where briefs are kept; every screen is told when another one changes something. */
export type BriefStore = {
  readAll(): Promise<BriefList>;
  watchAll(signal: AbortSignal, listener: (list: BriefList) => void): void;
  read(id: BriefId): Promise<Result<KeptBrief>>;
  watch(signal: AbortSignal, id: BriefId, listener: (brief: Result<KeptBrief>) => void): void;
  keep(brief: KeptBrief): Promise<Result<null>>;
  remove(id: BriefId): Promise<Result<null>>;
  /** Keeps a new brief of these clippings and answers the address that shows it. */
  begin(ids: readonly ClippingId[]): Promise<Result<string>>;
};

/** What makes documents of briefs. */
export type BriefMaking = {
  blocksOf(brief: Brief, clippings: readonly Clipping[]): Block[];
  formats: readonly { id: string; label: MessageKey }[];
  /** Makes a file and hands it to the reader; answers its name. */
  save(format: string, brief: Brief, clippings: readonly Clipping[]): Promise<Result<string>>;
  copy(blocks: readonly Block[]): Promise<Result<null>>;
  /** Hands what is left of damaged briefs to the reader. */
  saveDamaged(damaged: BriefList['damaged']): void;
};
