/**
 * A plain script knows its address only while it starts. It is asked for past the names that words on the page may give to
 * properties of the document (`<img name="currentScript">`), since more script is loaded from there.
 */
const START = `const nazorgScript=Reflect.get(Document.prototype,"currentScript",document)?.src||document.baseURI,nazorgFile=async(file)=>import(new URL(file,nazorgScript));`;

/** Has a plain script load its other files from its own folder, on whichever site and page it runs. */
export const findOwnFolder = () => ({
  name: 'find-own-folder',
  intro: () => START,
  renderDynamicImport: () => ({ left: 'nazorgFile(', right: ')' }),
  resolveImportMeta: () => 'nazorgScript',
});
