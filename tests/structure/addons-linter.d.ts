/** The part of Mozilla's linter that is used here; the package has no types of its own. */
declare module 'addons-linter' {
  type Finding = { code: string; message: string; file?: string; line?: number };
  type Report = {
    summary: { errors: number };
    errors: Finding[];
    warnings: Finding[];
    notices: Finding[];
  };
  type Config = {
    /** One folder. */
    _: [string];
    logLevel: 'fatal';
    output: 'none';
    shouldScanFile(file: string): boolean;
  };
  const linter: {
    createInstance(options: { config: Config; runAsBinary: false }): { run(): Promise<Report> };
  };
  export default linter;
}
