namespace Monotable.Specification.Tests.Shapes;

/// <summary>A hierarchy below an interface: the cases have only it in common.</summary>
[Derived<Circle>("circle")]
[Derived<Box>("box")]
public interface IShape;
