/** What functions.json says of a worksheet function, as far as the workbench uses it. */
export type FunctionMetadata = {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly FunctionParameter[];
  readonly options?: FunctionOptions;
  /** Errors in arguments of type any reach the function instead of becoming its result. */
  readonly takesErrors?: boolean;
};

export type FunctionParameter = {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
};

export type FunctionOptions = {
  readonly stream?: boolean;
  readonly cancelable?: boolean;
  readonly volatile?: boolean;
  readonly requiresAddress?: boolean;
};

type FunctionsFile = {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions?: readonly FunctionMetadata[];
};

/** The functions of a functions.json. */
export const readFunctions = (json: string): readonly FunctionMetadata[] => {
  const { allowErrorForDataTypeAny, functions } = JSON.parse(json) as FunctionsFile;
  if (functions === undefined) throw new Error("functions.json: no functions");
  const unsupported = functions.find(({ options }) => options?.stream ?? options?.volatile);
  if (unsupported) throw new Error(`function neither streaming nor volatile: ${unsupported.name}`);
  const takesErrors = allowErrorForDataTypeAny === true;
  return functions.map((metadata) => ({ ...metadata, takesErrors }));
};
