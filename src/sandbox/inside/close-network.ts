import Module from 'node:module';
import { getBuiltin } from './natives.js';
import { refusing } from './refusing.js';

/**
 * Takes the network away where the permission model leaves it: `import()` goes around `require`, so every way from
 * Node's modules to it is made to refuse. These modules must be loaded for that, which takes as long as Node takes
 * to start half of itself: so it is done only for a text that could get at them.
 */
export function closeNetwork(): void {
  if (hasNetworkPermission()) return;
  const net = getBuiltin('node:net');
  const dgram = getBuiltin('node:dgram');
  const dns = getBuiltin('node:dns');
  close(net.Socket.prototype, ['connect']);
  close(net.Server.prototype, ['listen']);
  close(net, ['_createServerHandle']);
  close(dgram.Socket.prototype, ['bind', 'connect', 'send']);
  close(dgram, ['_createSocketHandle']);
  for (const resolver of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    close(
      resolver,
      Object.getOwnPropertyNames(resolver).filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
    );
  }
  Module.syncBuiltinESMExports(); // for those who `import` what was changed
}

/** From Node 25 on the permission model covers the network itself. */
function hasNetworkPermission(): boolean {
  return Number.parseInt(process.versions.node) >= 25;
}

function close(object: object, methods: readonly string[]): void {
  for (const method of methods) Object.assign(object, { [method]: refusing('the network') });
}
