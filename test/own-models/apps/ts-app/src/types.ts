export interface Client {
  id: string;
  clientId?: string;
}

export interface User {
  username: string;
}

export type Token = Record<string, unknown> & { client?: Client; user?: User };
