namespace Monotable.Specification.Tests;

/// <summary>Finds a specification that an endpoint does not run.</summary>
public sealed class ComplianceTests
{
    private static readonly Type[] Types = typeof(ComplianceTests).Assembly.GetTypes();

    public static TheoryData<Type, Type> Pairs
    {
        get
        {
            var pairs = new TheoryData<Type, Type>();
            foreach (var specification in Types.Where(IsSpecification))
            {
                foreach (var fixture in Types.Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(ProviderFixture))))
                {
                    pairs.Add(specification, fixture);
                }
            }

            return pairs;
        }
    }

    // What several specifications derive from is none itself.
    private static bool IsSpecification(Type type) =>
        type.IsAbstract
        && type.IsSubclassOf(typeof(ProviderSpecification))
        && !Array.Exists(Types, other => other.IsAbstract && other.BaseType == type);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_endpoint_runs_every_specification(Type specification, Type fixture) => Assert.Single(
        Types,
        type => type is { IsAbstract: false, IsNestedPublic: true } && type.IsSubclassOf(specification)
            && type.GetConstructors().Single().GetParameters().Single().ParameterType == fixture);
}
