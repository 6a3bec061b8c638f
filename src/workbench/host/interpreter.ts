import { isHostObject, nullObject, type HostClass, type HostObject } from "./host-class";
import { actionType, pathType } from "./protocol";
import type {
  ArgumentInfo,
  ObjectPath,
  RequestAction,
  RichApiRequest,
  RichApiResult,
} from "./protocol";
import { createLoader } from "./query";
import { invalidArgument, invalidReference, notImplemented, RichApiError } from "./rich-api-error";

export type Interpreter = {
  /** Carries out a request's actions in their order, up to the first that fails. */
  readonly run: (request: RichApiRequest) => Outcome;
};

export type Outcome = {
  readonly results: readonly RichApiResult[];
  readonly traces: readonly number[];
  readonly failure: {
    readonly error: RichApiError;
    readonly at: number;
    readonly where: string;
  } | null;
};

export type InterpreterParts = {
  readonly classes: Readonly<Record<string, HostClass>>;
  readonly root: HostObject;
  readonly newObject: (name: string) => HostObject | null;
  readonly reference: (id: string) => HostObject | null;
};

export const createInterpreter = (parts: InterpreterParts): Interpreter => {
  const classOf = ({ is }: HostObject): HostClass => {
    const found = parts.classes[is];
    if (!found) throw new Error(`host class: ${is}`);
    return found;
  };
  const load = createLoader(classOf);
  return { run: (request) => new Run(parts, classOf, load, request).all() };
};

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** One request: every object path is resolved once, when it is first needed. */
class Run {
  readonly #resolved = new Map<number, HostObject>();
  #where = "";

  constructor(
    private readonly parts: InterpreterParts,
    private readonly classOf: (object: HostObject) => HostClass,
    private readonly load: ReturnType<typeof createLoader>,
    private readonly request: RichApiRequest,
  ) {}

  all(): Outcome {
    const results: RichApiResult[] = [];
    const traces: number[] = [];
    for (const [at, action] of this.request.Actions.entries()) {
      try {
        if (action.ActionType === actionType.trace) traces.push(action.Id);
        results.push(...this.#act(action));
      } catch (error) {
        if (!(error instanceof RichApiError)) throw error;
        return { results, traces, failure: { error, at, where: this.#where } };
      }
    }
    return { results, traces, failure: null };
  }

  #act(action: RequestAction): readonly RichApiResult[] {
    // A trace waits for a result like any other action: event handlers are added behind one.
    if (action.ActionType === actionType.trace) return [{ ActionId: action.Id, Value: null }];
    const object = this.#object(action.ObjectPathId);
    const answer = (Value: unknown) => [{ ActionId: action.Id, Value }];
    switch (action.ActionType) {
      case actionType.instantiate:
        return answer(this.#instantiated(object));
      case actionType.query:
        return answer(this.#isNull(object) ? null : this.load(object, action.QueryInfo ?? {}));
      case actionType.method:
        return answer(this.#plain(this.#call(object, action.Name, action.ArgumentInfo)));
      case actionType.setProperty:
        this.#set(object, action);
        return [];
      default:
        throw notImplemented(`action type ${action.ActionType}`);
    }
  }

  #isNull({ is }: HostObject): boolean {
    return is === "null";
  }

  #instantiated(object: HostObject): unknown {
    if (this.#isNull(object)) return null;
    return this.classOf(object).identity?.(object.self as never) ?? {};
  }

  /** Objects a method gives back are told to the client by their identity. */
  #plain(value: unknown): unknown {
    return isHostObject(value) ? this.#instantiated(value) : value;
  }

  #object(pathId: number): HostObject {
    const known = this.#resolved.get(pathId);
    if (known) return known;
    const path = this.request.ObjectPaths[pathId];
    if (!path) throw new Error(`object path: ${pathId}`);
    const object = this.#resolve(path);
    this.#resolved.set(pathId, object);
    return object;
  }

  #resolve(path: ObjectPath): HostObject {
    switch (path.ObjectPathType) {
      case pathType.root:
        return this.parts.root;
      case pathType.nullObject:
        return nullObject;
      case pathType.newObject: {
        const object = this.parts.newObject(path.Name);
        if (!object) throw notImplemented(path.Name);
        return object;
      }
      case pathType.referenceId: {
        const object = this.parts.reference(path.Name);
        if (!object) throw invalidReference("The object doesn't exist or was deleted.");
        return object;
      }
      default:
        return this.#member(path, this.#object(path.ParentObjectPathId ?? 0));
    }
  }

  #member(path: ObjectPath, parent: HostObject): HostObject {
    if (this.#isNull(parent)) return nullObject;
    if (path.ObjectPathType === pathType.method) {
      const result = this.#call(parent, path.Name, path.ArgumentInfo);
      if (!isHostObject(result)) throw new Error(`method without an object: ${path.Name}`);
      return result;
    }
    const type = this.classOf(parent);
    if (path.ObjectPathType === pathType.indexer) {
      this.#where = `${type.name}.getItem`;
      if (!type.item) throw notImplemented(`${type.name} by index`);
      return type.item(parent.self as never, path.ArgumentInfo?.Arguments?.[0]);
    }
    this.#where = `${type.name}.${camel(path.Name)}`;
    const navigate = type.navigations?.[path.Name];
    if (!navigate) throw notImplemented(`${type.name}.${path.Name}`);
    return navigate(parent.self as never);
  }

  #call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    // Whatever is asked of an object that is not there is passed over, as in Excel.
    if (this.#isNull(object)) return nullObject;
    const type = this.classOf(object);
    this.#where = `${type.name}.${camel(name)}`;
    const method = type.methods?.[name];
    if (!method) throw notImplemented(`${type.name}.${name}`);
    return method(object.self as never, this.#arguments(info));
  }

  #set(object: HostObject, { Name, ArgumentInfo: info }: RequestAction): void {
    if (this.#isNull(object)) return;
    const type = this.classOf(object);
    this.#where = `${type.name}.${camel(Name)}`;
    const scalar = type.scalars?.[Name];
    if (!scalar) throw notImplemented(`${type.name}.${Name}`);
    if (!scalar.set) throw notImplemented(`setting ${type.name}.${Name}`);
    scalar.set(object.self as never, this.#arguments(info)[0]);
  }

  #arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => this.#referenced(ids[index], argument));
  }

  #referenced(id: unknown, argument: unknown): unknown {
    if (Array.isArray(id) && Array.isArray(argument))
      return argument.map((one: unknown, index) => this.#referenced(id[index], one));
    return typeof id === "number" && id > 0 ? this.#present(id) : this.#withObjects(argument);
  }

  #present(pathId: number): HostObject {
    const object = this.#object(pathId);
    if (this.#isNull(object)) throw invalidArgument();
    return object;
  }

  /** An object inside an argument, such as the source of a list, is named by its path. */
  #withObjects(argument: unknown): unknown {
    if (typeof argument !== "object" || argument === null || Array.isArray(argument))
      return argument;
    const { _ObjectPathId: pathId } = argument as { readonly _ObjectPathId?: unknown };
    if (typeof pathId === "number") return this.#present(pathId);
    const entries = Object.entries(argument).map(([key, value]) => [key, this.#withObjects(value)]);
    return Object.fromEntries(entries) as unknown;
  }
}
