/** Whether SQLite said no: a full disk, a damaged file, a lock that another process holds for too long. */
export function isStoreError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR'
}
