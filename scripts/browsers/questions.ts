/** Questions to a browser, each with a number, which it answers when it can. */
export class Questions {
  readonly #open = new Map<number, { resolve: (answer: unknown) => void; reject: (error: Error) => void }>();
  #count = 0;

  /** Gives a question its number, sends it, and waits for the answer. */
  ask<Answer>(send: (id: number) => void): Promise<Answer> {
    this.#count += 1;
    const id = this.#count;
    return new Promise<unknown>((resolve, reject) => {
      this.#open.set(id, { resolve, reject });
      send(id);
    }) as Promise<Answer>;
  }

  /** Passes on an answer, or why there is none. */
  answer(id: number, value: unknown, problem: { message: string } | null | undefined): void {
    const asked = this.#open.get(id);
    this.#open.delete(id);
    if (problem) asked?.reject(new Error(problem.message));
    else asked?.resolve(value);
  }
}
