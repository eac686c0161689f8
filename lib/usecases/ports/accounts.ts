/** What only the log-in knows: how names and passwords are made. */
export interface Accounts {
  /** The name as it is stored, or null when it cannot be one. */
  username(raw: string): string | null;
  inventPassword(): string;
  hash(password: string): Promise<string>;
  /** An old password of this name must be shown nowhere any more. */
  forget(username: string): void;
}
