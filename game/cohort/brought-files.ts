/** Something that was chosen or dropped; `name` has its folders where they are known. */
export type ChosenFile = { name: string; file: File };

/** The files of an input. */
export const chosenFiles = (input: HTMLInputElement): ChosenFile[] =>
  [...(input.files ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

/** What was dropped: files, and all that lies in folders, as deep as they go. What a browser cannot open is left out. */
export async function droppedFiles(dropped: DataTransfer): Promise<ChosenFile[]> {
  // Both have to be asked for before anything is waited for: the browser takes the list away then.
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files = [...dropped.files].map((file) => ({ name: file.name, file }));
  if (!entries.some(({ isDirectory }) => isDirectory)) return files;
  return (await Promise.all(entries.map(filesIn))).flat();
}

async function filesIn(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isFile)
    return new Promise((resolve) => {
      (entry as FileSystemFileEntry).file(
        (file) => resolve([{ name: entry.fullPath.replace(/^\//, ''), file }]),
        () => resolve([]),
      );
    });
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const inside: FileSystemEntry[] = [];
  // A folder is read in parts of a hundred or so, until a part is empty.
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (part.length === 0) break;
    inside.push(...part);
  }
  return (await Promise.all(inside.map(filesIn))).flat();
}
