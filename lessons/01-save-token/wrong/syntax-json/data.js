{
  "clients": [],
  "users": [],
  "tokens": []
}
