import { formatLimits } from '../../../utils/formats/format-limits';
import type { GivenFile } from '../../../utils/formats/given-file';

/** Files that were picked; those of a picked folder with their way in it. */
export function pickedFiles(files: FileList | null): GivenFile[] {
  return [...(files ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, blob: file }));
}

/** Files that were dropped, with those in dropped folders. */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  // After the first wait the transfer is empty, so everything is taken out of it at once.
  const dropped = [...transfer.items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const found: GivenFile[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await gather(entry as FileSystemDirectoryEntry, found);
    else if (file) found.push({ path: file.name, blob: file });
  }
  return found;
}

/** Adds the files below a folder; one more than may be read at once is enough to say so. */
async function gather(folder: FileSystemDirectoryEntry, found: GivenFile[]): Promise<void> {
  const reader = folder.createReader();
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    // They come a hundred at a time, and nothing once all have come.
    if (entries.length === 0) return;
    for (const entry of entries) {
      if (found.length > formatLimits.files) return;
      if (entry.isDirectory) await gather(entry as FileSystemDirectoryEntry, found);
      else
        found.push({
          path: entry.fullPath.replace(/^\//, ''),
          blob: await fileOf(entry as FileSystemFileEntry),
        });
    }
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}
