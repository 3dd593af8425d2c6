import { useState } from 'preact/hooks';
import { plural, t } from '../../utils/i18n/index.ts';
import type { Block } from '../../utils/model/block.ts';
import type { Brief } from '../../utils/model/brief.ts';
import type { Clipping } from '../../utils/model/clipping.ts';
import type { Result } from '../../utils/model/result.ts';
import type { BriefMaking } from './types.ts';

type BriefToolsProps = {
  making: BriefMaking;
  brief: Brief;
  clippings: readonly Clipping[];
  blocks: readonly Block[] | null;
  /** Whether all its clippings have been read. */
  isComplete: boolean;
  /** How many of its clippings are gone. */
  missing: number;
};

/** Takes a brief elsewhere: as a file, to the clipboard, or on paper. */
export function BriefTools(props: BriefToolsProps) {
  const { making, brief, clippings, blocks, isComplete, missing } = props;
  const [said, setSaid] = useState('');
  const say = (done: Result<unknown>, words: string): void =>
    setSaid(done.ok ? words : done.problem.message);
  const save = async (format: string): Promise<void> => {
    const saved = await making.save(format, brief, clippings);
    say(saved, saved.ok ? t('saved_as', saved.value) : '');
  };
  const isOff = !isComplete || blocks === null;
  return (
    <div class="tools">
      <div class="acts">
        {making.formats.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            class="button"
            disabled={isOff}
            onClick={() => void save(id)}
          >
            {t(label)}
          </button>
        ))}
        <button
          type="button"
          class="button"
          disabled={isOff}
          onClick={async () => {
            if (blocks) say(await making.copy(blocks), t('copied'));
          }}
        >
          {t('copy')}
        </button>
        <button type="button" class="button" disabled={isOff} onClick={() => print()}>
          {t('print')}
        </button>
      </div>
      <p role="status" class="quiet small">
        {said}
      </p>
      {missing > 0 ? <p class="note correction">{plural('brief_missing', missing)}</p> : null}
    </div>
  );
}
