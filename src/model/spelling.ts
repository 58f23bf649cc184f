/** The same for names that a file system may take for one: it may compare them without regard to case or composition. */
export function spellingOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
