// Node's own way to a package, which only an ES module can ask for.
export const resolve = (request, fromUrl) => import.meta.resolve(request, fromUrl);
