export {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Backup,
  type BackupProblem,
  type Lift,
} from './format.ts';
export { readBackup } from './read.ts';
export { type BackupContent, writeBackup } from './write.ts';
