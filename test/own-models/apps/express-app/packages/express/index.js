const http = require('http');
const net = require('node:net');

module.exports = { Router: () => ({ use() {} }), listen: (port) => http.createServer().listen(port), net };
