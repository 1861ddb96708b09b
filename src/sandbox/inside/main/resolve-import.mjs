// Only an ES module has `import.meta.resolve`.
export const resolve = (request, fromUrl) => import.meta.resolve(request, fromUrl);
