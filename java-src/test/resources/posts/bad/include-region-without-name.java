class A {
  // @start
  int one;
  // @end
}
