import type { Source } from '../../utils/model/entry.ts';
import { SourceLine } from '../ui/SourceLine.tsx';
import { Worded } from '../ui/Worded.tsx';

/** The document in which the names of an entry stand side by side. */
export const NamesSource = ({ source }: { source: Source }) => (
  <Worded of="glossary_names_as_in" with={[<SourceLine key="source" sources={[source]} />]} />
);
