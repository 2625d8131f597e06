export interface Download {
  name: string;
  type: string;
  /** The file with its lines unfolded. */
  text: string;
  /** The file as it is. */
  file: string;
}

/** Takes what the page lets the browser download after a press of a button, instead of the browser. */
export const downloadAfter = async (press: () => void): Promise<Download> => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blob: Blob | undefined;
  URL.createObjectURL = (given) => createObjectURL((blob = given as Blob));
  try {
    const name = await new Promise<string>((resolve) => {
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        resolve(this.download);
      };
      press();
    });
    const file = await blob!.text();
    return { name, type: blob!.type, file, text: file.replaceAll('\r\n ', '') };
  } finally {
    Object.assign(URL, { createObjectURL });
    Object.assign(HTMLAnchorElement.prototype, { click });
  }
};
