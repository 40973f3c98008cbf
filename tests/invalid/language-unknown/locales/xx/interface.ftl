exit = x
