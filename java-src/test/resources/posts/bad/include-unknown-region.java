class A {
  // @start region="one"
  int one;
  // @end
  // @start region="two"
  int two;
  // @end
}
