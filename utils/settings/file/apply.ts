import { browser } from '../../browser.ts';
import { usualBackups } from '../../model/backups.ts';
import { usualMarking } from '../../model/marking.ts';
import { ok, type Result } from '../../model/result.ts';
import type {
  Rows,
  SettingChange,
  Settings,
  SettingsPlan,
  SettingsUndo,
} from '../../model/settings.ts';
import { exclusionRow } from '../exclusions.ts';
import { fields, keyOf, mend, siteFields } from '../fields.ts';
import { isSame } from '../same.ts';
import { kept } from '../storage.ts';

/*
 * What settings from a file would change, and changing it: all at once or not at all. A file adds and replaces; what
 * it does not name stays.
 */

const BACKUPS = 'backup.every';

/** What settings would change here. Rejects where the browser refuses storage. */
export async function planSettings(settings: Settings): Promise<SettingsPlan> {
  const stored = await browser.storage.local.get(null);
  const rows: Rows = {};
  const changes: SettingChange[] = [];
  const put = (key: string, value: unknown): boolean => {
    if (isSame(stored[key], value)) return false;
    rows[key] = value;
    return true;
  };

  for (const field of fields.filter((name) => settings.marking[name] !== undefined)) {
    const key = keyOf(field);
    const to = settings.marking[field];
    const from = stored[key] === undefined ? usualMarking[field] : mend(field, stored[key]).value;
    // What is as usual is not stored, unless something else is.
    if (stored[key] === undefined && isSame(from, to)) continue;
    if (put(key, to)) changes.push({ of: 'field', field, from: from ?? usualMarking[field], to });
  }
  for (const { site, marking } of settings.sites) {
    const isNew = !siteFields.some((field) => stored[keyOf(field, site)] !== undefined);
    const own = siteFields.filter((field) => marking[field] !== undefined);
    const isChanged = own.map((field) => put(keyOf(field, site), marking[field])).includes(true);
    if (isChanged) changes.push({ of: 'site', site, isNew });
  }
  const added = settings.rules.filter((rule) => put(exclusionRow(rule), rule));
  if (added.length > 0) changes.push({ of: 'rules', count: added.length });
  const every = stored[BACKUPS] ?? usualBackups.every;
  if (settings.backups !== null && every !== settings.backups && put(BACKUPS, settings.backups)) {
    changes.push({ of: 'backups', from: every, to: settings.backups });
  }
  return { changes, rows };
}

/** Stores what was planned; answers what was there before, so that it can be undone. */
export async function applyPlan({ rows }: SettingsPlan): Promise<Result<SettingsUndo>> {
  const keys = Object.keys(rows);
  let before: Rows = {};
  const done = await kept(async () => {
    before = await browser.storage.local.get(keys);
    // One call: the browser stores all of it or nothing.
    await browser.storage.local.set(rows);
  });
  const added = keys.filter((key) => !Object.hasOwn(before, key));
  return done.ok ? ok({ before, added }) : done;
}

/** Has everything as it was before. */
export const undoPlan = ({ before, added }: SettingsUndo): Promise<Result<null>> =>
  kept(async () => {
    await browser.storage.local.set(before);
    await browser.storage.local.remove(added);
  });
