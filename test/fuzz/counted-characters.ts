/** The characters that are searched or copied, and the searches and copies themselves, while something runs. */
export function countedCharacters(run: () => unknown): number {
  let characters = 0;
  const counting = {
    indexOf(this: string, mark: string, from = 0): number {
      const at = indexOf.call(this, mark, from);
      characters += 1 + (at < 0 ? this.length : at) - from;
      return at;
    },
    slice(this: string, from?: number, to?: number): string {
      const part = slice.call(this, from, to);
      characters += 1 + part.length;
      return part;
    },
  };
  try {
    Object.assign(String.prototype, counting);
    run();
    return characters;
  } finally {
    Object.assign(String.prototype, { indexOf, slice });
  }
}

const { indexOf, slice } = String.prototype;
