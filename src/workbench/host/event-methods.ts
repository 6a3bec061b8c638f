import type { World } from "./world";

type Registration = readonly [event: string, type: number];

/**
 * The methods by which the client registers for events and takes itself off again.
 * @param targetOf whose events: an object's id, or the workbook's
 */
export const eventMethods = <Self extends { readonly world: World }>(
  registrations: readonly Registration[],
  targetOf: (self: Self) => string,
): Record<string, (self: Self) => null> => {
  const registering =
    (type: number, verb: "register" | "unregister") =>
    (self: Self): null => {
      self.world.events[verb](type, targetOf(self));
      return null;
    };
  return Object.fromEntries(
    registrations.flatMap(([event, type]) => [
      [`_Register${event}Event`, registering(type, "register")],
      [`_Unregister${event}Event`, registering(type, "unregister")],
    ]),
  );
};
