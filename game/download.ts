/** Hands the player a file. Nothing leaves the machine. */
export const download = (name: string, type: string, text: string): void => save(name, new Blob([text], { type }));

/** Hands over what is a file already. */
export function save(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
