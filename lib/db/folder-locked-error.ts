/** The data folder is in use by another live process. */
export class FolderLockedError extends Error {
  readonly code = 'folder-locked';

  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(`The data folder ${folder} is in use by process ${pid}`);
    this.name = 'FolderLockedError';
  }
}
