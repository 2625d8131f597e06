/** How long a browser may take to start a download, in milliseconds. */
const START = 60_000;

/** Offers a file to keep. Nothing is sent: it is made in the page. */
export const keepFile = (page: Document, name: string, type: string, content: string | Uint8Array): void => {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), START);
};
