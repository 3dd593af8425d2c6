import { english } from './english.ts';

type EntryNameProps = {
  name: string;
  /** Whether the name is the English one: not every entry has a name in the reader's language. */
  isEnglish: boolean;
};

/** What an entry is called, within a line of any direction. */
export const EntryName = ({ name, isEnglish }: EntryNameProps) =>
  isEnglish ? <bdi {...english}>{name}</bdi> : <bdi>{name}</bdi>;
