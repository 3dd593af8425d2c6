import { wordSet } from '../word-set.ts';

/** What opens a sentence before a name: “But Washington …”; “Denzel Washington” begins with none of these. */
export const openers = wordSet(
  'the a an all some many most few one two no not but and or yet so for then now still when while if as since because although though whereas once until unless after before both neither either why how where what who did does do will would can could should has had have is was were are in on at to from with by of over under against between among outside inside like unlike that this these those its their his her our your using considering following including perhaps maybe only even officially privately publicly last next today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday earlier later recently meanwhile however instead increasingly clearly',
);
/** Words that stand before the name of a state with a capital, and are no given name. */
export const qualifiers = wordSet(
  'former neighbouring neighboring indigenous accessible northern southern eastern western central north south east west southeast southwest northeast northwest world nation greater inner outer upper lower old new senior junior president minister ambassador king queen prince sultan emir chancellor secretary general republic kingdom state union team bank royal national federal democratic soviet nazi imperial colonial ancient modern british anglo islam islamic muslim christian jewish arab mirror gallup masterchef using arts',
);
