/** The address of a tone that lasts some seconds, in a form that every engine plays: WAV, with 8,000 samples of 8 bits a second. */
export const toneAddress = (seconds = 30): string => {
  const rate = 8000;
  const size = rate * seconds;
  const file = new DataView(new ArrayBuffer(44 + size));
  const write = (at: number, words: string): void =>
    new TextEncoder().encode(words).forEach((byte, index) => file.setUint8(at + index, byte));
  write(0, 'RIFF');
  file.setUint32(4, 36 + size, true);
  write(8, 'WAVEfmt ');
  file.setUint32(16, 16, true);
  file.setUint16(20, 1, true);
  file.setUint16(22, 1, true);
  file.setUint32(24, rate, true);
  file.setUint32(28, rate, true);
  file.setUint16(32, 1, true);
  file.setUint16(34, 8, true);
  write(36, 'data');
  file.setUint32(40, size, true);
  for (let at = 0; at < size; at += 1) file.setUint8(44 + at, 128 + 60 * Math.sin(at / 3));
  return URL.createObjectURL(new Blob([file], { type: 'audio/wav' }));
};
