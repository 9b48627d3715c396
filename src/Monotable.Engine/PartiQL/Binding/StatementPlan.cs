using Monotable.Engine.Model;

namespace Monotable.Engine.PartiQL.Binding;

/// <summary>A statement bound to its parameters; whether it fits its table is still to be seen.</summary>
internal abstract record StatementPlan(TableReference Table);
