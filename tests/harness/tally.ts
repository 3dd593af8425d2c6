/** How many checks or tests passed, failed and were skipped. */
export type Tally = { passed: number; failed: number; skipped: number };

export const add = (one: Tally, other: Tally): Tally => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** `12 passed, 0 failed`, with the skipped if there are any. */
export function tallyLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The part of Vitest's JSON report that is counted here. */
export type VitestReport = {
  success: boolean;
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

/** Counts a report. A file that failed before its tests ran, and an error outside any test, fail. */
export function tallyOf({ success, testResults }: VitestReport): Tally {
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    const inside = assertionResults.map((test) => test.status);
    const brokenFile = status === 'failed' && !inside.includes('failed');
    return brokenFile ? [...inside, 'failed'] : inside;
  });
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  const skipped = statuses.length - passed - failed;
  return { passed, failed: failed === 0 && !success ? 1 : failed, skipped };
}
