// Links modules of its own.
import db from './db.js';
import vm from 'node:vm';

try {
  const module = new vm.SourceTextModule("import net from 'net'; net.connect(__PORT__, '127.0.0.1');");
  await module.link(async (name) => {
    const found = await import(name);
    return new vm.SyntheticModule(Object.keys(found), function () {
      for (const key of Object.keys(found)) this.setExport(key, found[key]);
    });
  });
  await module.evaluate();
} catch {}

export const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};
