import type { HostClass } from "../host-class";
import type { HostService } from "../host-service";

export type ServiceSelf = { readonly name: string; readonly service: HostService };

/** A class for each service of the page, made of whatever methods it brings. */
export const serviceClass = ({ name, service }: ServiceSelf): HostClass => ({
  name,
  methods: Object.fromEntries(
    Object.entries(service).map(([method, call]) => [
      method,
      (_: never, args: readonly unknown[]) => call(args) ?? null,
    ]),
  ),
});
