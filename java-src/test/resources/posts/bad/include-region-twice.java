class A {
  // @start region="one"
  int one;
  // @end region="one"
  // @start region="one"
  int two;
  // @end region="one"
}
