/** How far the reading of files has come. */
export interface ReadingProgress {
  readonly read: number;
  /** All that are to be read. */
  readonly files: number;
}

/** Fewer files are read before anybody asks what takes so long. */
export const MANY_FILES = 100;

/** How often it is told at most while files are read. */
const STEPS = 100;

/** Counts files as they are read, and tells before the first, at each further hundredth, and behind the last. */
export class ReadingCount {
  readonly #files: number;
  readonly #tell: (progress: ReadingProgress) => void;
  #read = 0;
  #told = 0;

  constructor(files: number, tell: (progress: ReadingProgress) => void) {
    this.#files = files;
    this.#tell = tell;
    tell({ read: 0, files });
  }

  /** One more file has been read. */
  next(): void {
    this.#read++;
    const step = Math.floor((this.#read * STEPS) / this.#files);
    if (step === this.#told) return;
    this.#told = step;
    this.#tell({ read: this.#read, files: this.#files });
  }
}
