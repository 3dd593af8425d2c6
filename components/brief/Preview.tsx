import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/index.ts';
import type { Block, Piece } from '../../utils/model/block.ts';
import { WebLink } from '../ui/WebLink.tsx';
import { type Quoted, quotedBy } from './quoted-by.ts';

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** A brief as it will be read. Numbers lead to their reference, and each reference back to what it is quoted for. */
export function Preview({ blocks }: { blocks: readonly Block[] }) {
  const quoted = quotedBy(blocks);
  const references = blocks.filter((block) => block.type === 'reference');
  return (
    <article class="paper">
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} place={index} />
      ))}
      {references.length > 0 ? (
        /* They are written as in English, whatever is in them. */
        <ol class="references" dir="ltr">
          {references.map((reference) => (
            <Reference
              key={reference.number}
              reference={reference}
              quoted={quoted.get(reference.number) ?? []}
            />
          ))}
        </ol>
      ) : null}
    </article>
  );
}

function BlockView({ block, place }: { block: Block; place: number }) {
  switch (block.type) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h1' : 'h2';
      return (
        <Heading lang={block.language || undefined} dir={block.direction}>
          {block.text}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p class={block.role} lang={block.language || undefined} dir={block.direction}>
          <Pieces pieces={block.pieces} />
        </p>
      );
    case 'quotation':
      return <Quotation quotation={block} place={place} />;
    case 'rule':
      return <hr />;
    case 'reference':
      return null;
  }
}

function Quotation({ quotation, place }: { quotation: Of<'quotation'>; place: number }) {
  const { paragraphs, number, language, direction } = quotation;
  return (
    <blockquote lang={language || undefined} dir={direction}>
      {paragraphs.map((text, index) => (
        <p key={index}>
          {text}
          {number !== null && index === paragraphs.length - 1 ? (
            <>
              {' '}
              <Jump
                class="mark"
                id={`quotation-${place}`}
                to={`reference-${number}`}
                label={t('reference_named', number)}
              >
                [{number}]
              </Jump>
            </>
          ) : null}
        </p>
      ))}
    </blockquote>
  );
}

function Reference({
  reference: { number, pieces },
  quoted,
}: {
  reference: Of<'reference'>;
  quoted: readonly Quoted[];
}) {
  return (
    <li id={`reference-${number}`} value={number} tabIndex={-1}>
      <Pieces pieces={pieces} />
      <span class="back">
        {quoted.map(({ place }, index) => (
          <Jump
            key={place}
            to={`quotation-${place}`}
            label={
              quoted.length === 1 ? t('brief_back') : t('brief_back_nth', index + 1, quoted.length)
            }
          >
            ↑{quoted.length === 1 ? '' : index + 1}
          </Jump>
        ))}
      </span>
    </li>
  );
}

/** Text of works and readers may run the other way than what stands beside it: it is kept apart. */
const Pieces = ({ pieces }: { pieces: readonly Piece[] }) => (
  <>
    {pieces.map((piece, index) => (
      <Run key={index} piece={piece} />
    ))}
  </>
);

function Run({ piece: { text, italic, href, language } }: { piece: Piece }) {
  const words = <bdi lang={language || undefined}>{italic ? <i>{text}</i> : text}</bdi>;
  return href === '' ? words : <WebLink url={href}>{words}</WebLink>;
}

type JumpProps = {
  to: string;
  label: string;
  id?: string;
  class?: string;
  children: ComponentChildren;
};

/** A link within the preview. The address of the page names the brief, so it is not touched. */
function Jump({ to, label, id, class: style, children }: JumpProps) {
  return (
    <a
      id={id}
      class={style}
      href={`#${to}`}
      aria-label={label}
      onClick={(event) => {
        event.preventDefault();
        const target = document.getElementById(to);
        target?.scrollIntoView({ block: 'center' });
        target?.focus({ preventScroll: true });
      }}
    >
      {children}
    </a>
  );
}
