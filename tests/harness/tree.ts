import type { Page, SerializedAXNode } from 'puppeteer-core';

/** What assistive technology is told of a page: the browser's own tree, every node of it. */
export async function treeOf(page: Page): Promise<SerializedAXNode[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: false, includeIframes: false });
  const nodes: SerializedAXNode[] = [];
  const walk = (node: SerializedAXNode): void => {
    nodes.push(node);
    for (const child of node.children ?? []) walk(child);
  };
  if (root) walk(root);
  return nodes;
}

/** Roles that somebody acts on: nobody can act on what has no name. */
const acted = new Set(
  'button checkbox combobox link listbox menuitem option radio searchbox slider spinbutton switch tab textbox treeitem'.split(
    ' ',
  ),
);

/** What is wrong with a page as its tree has it, a line each: names, headings, landmarks. */
export async function treeFaults(page: Page): Promise<string[]> {
  const nodes = await treeOf(page);
  const faults: string[] = [];
  for (const { role, name = '' } of nodes) {
    if (acted.has(role) && name.trim() === '') faults.push(`a ${role} without a name`);
  }
  const levels = nodes.flatMap(({ role, level }) =>
    role === 'heading' && level !== undefined ? [level] : [],
  );
  if (levels[0] !== 1) faults.push(`the first heading is of level ${levels[0]}`);
  for (const [index, level] of levels.entries()) {
    const before = levels[index - 1] ?? 0;
    if (level > before + 1) faults.push(`a heading of level ${level} after one of ${before}`);
  }
  const mains = nodes.filter(({ role }) => role === 'main').length;
  if (mains !== 1) faults.push(`${mains} main landmarks`);
  return faults;
}
