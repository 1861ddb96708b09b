// my model
