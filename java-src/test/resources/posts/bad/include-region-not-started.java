class A {
  int one;
  // @end region="one"
}
