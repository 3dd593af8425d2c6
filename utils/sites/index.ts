/*
 * On which sites Attaché reads by itself. The browser owns the permissions; kept besides is only which sites the
 * reader has wanted, so that one that is missing is noticed. For screens there are here.ts and store.ts.
 */
export { accessTo, curatedPatterns, isAllowed, isCurated } from './access.ts';
export { covers } from './pattern.ts';
export { wantedSites, wantSite, watchWanted } from './wanted.ts';
