/** In bytes: a file of this size is refused. */
export const tooLarge = 50 * 1024 * 1024;
