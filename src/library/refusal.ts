/** What the system or SQLite refuses, such as a folder that may not be written to or a full disk, is no bug. */
export function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error &&
    ('syscall' in error || ('code' in error && String(error.code).startsWith('SQLITE_')))
  );
}
